/** What the documents promise is what the built manifest holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../harness/browser.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const shape = v.looseObject({
  permissions: v.array(v.string()),
  host_permissions: v.array(v.string()),
  content_security_policy: v.object({ extension_pages: v.string() }),
});

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = v.parse(shape, JSON.parse(read(`dist/${browser}/manifest.json`)));
  const asked = [...manifest.permissions, ...manifest.host_permissions];

  test.each(asked)('asks for %s, which docs/permissions.md explains', (permission) => {
    expect(read('docs/permissions.md')).toContain(`\`${permission}\``);
  });

  test('asks for all that docs/permissions.md explains', () => {
    const explained = [...read('docs/permissions.md').split('## ')[0]?.matchAll(/`([a-z]+|https:[^`]+)`/g) ?? []].map((match) => match[1]);
    expect(asked).toEqual(expect.arrayContaining(explained));
  });

  test('comes with its licence, and with those of the packages that are built in', () => {
    const { dependencies } = v.parse(v.looseObject({ dependencies: v.record(v.string(), v.string()) }), JSON.parse(read('package.json')));
    const notices = read(`dist/${browser}/THIRD-PARTY.txt`);
    expect(Object.keys(dependencies).length).toBeGreaterThan(0);
    for (const [name, version] of Object.entries(dependencies)) expect(notices).toContain(`${name} ${version} (`);
    for (const part of ['Copyright (c) 2015-present Jason Miller', 'Mozilla Public License']) expect(notices).toContain(part);
    expect(read(`dist/${browser}/LICENSE.txt`)).toBe(read('LICENSE'));
  });

  test('exposes nothing to sites and allows no connection', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none';.*connect-src 'none'/);
  });
});
