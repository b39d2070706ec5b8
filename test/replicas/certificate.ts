import { createHash, createSign, generateKeyPairSync, randomBytes, X509Certificate } from 'node:crypto';

// DER by hand: Node signs but can't issue certificates, and openssl isn't there on every machine that runs the demo.
const tlv = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length;
  let length: number[] = [size];
  if (size > 0xff) length = [0x82, size >> 8, size & 0xff];
  else if (size > 0x7f) length = [0x81, size];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...parts: Uint8Array[]) => tlv(0x30, ...parts);
const integer = (bytes: Uint8Array) => tlv(0x02, bytes);
const oid = (hex: string) => tlv(0x06, Buffer.from(hex, 'hex'));
const utf8 = (text: string) => tlv(0x0c, Buffer.from(text, 'utf8'));
const utc = (date: Date) => tlv(0x17, Buffer.from(`${date.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`));

const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));
const DAY = 86_400_000;

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** Base64 SHA-256 of the public key, as browsers' certificate pins are written. */
  readonly spki: string;
}

/** A throw-away self-signed P-256 certificate for the given host names, valid for about a month. */
export function selfSigned(hosts: readonly string[], now = new Date()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const name = sequence(tlv(0x31, sequence(oid('550403'), utf8('Jaga Jempol replicas'))));
  const serial = randomBytes(15);
  serial[0] = 0x4a; // positive, without a leading zero
  const names = sequence(...hosts.map((host) => tlv(0x82, Buffer.from(host, 'ascii'))));
  const extensions = tlv(0xa3, sequence(sequence(oid('551d11'), tlv(0x04, names))));
  const body = sequence(
    tlv(0xa0, integer(Buffer.from([2]))),
    integer(serial),
    ECDSA_SHA256,
    name,
    sequence(utc(new Date(now.getTime() - DAY)), utc(new Date(now.getTime() + 30 * DAY))),
    name,
    spki,
    extensions,
  );
  const signature = createSign('sha256').update(body).sign(privateKey);
  const der = sequence(body, ECDSA_SHA256, tlv(0x03, Buffer.from([0]), signature));
  return {
    cert: new X509Certificate(der).toString(),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    spki: createHash('sha256').update(spki).digest('base64'),
  };
}
