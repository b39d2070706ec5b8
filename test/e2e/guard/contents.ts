/** What the cases act on: a campaign content and an ordinary one of each kind, from the demo posts. */
import { accounts } from '../../replicas/posts/accounts.ts';
import type { Variant } from './action-case.ts';

export const POST: Record<Variant, string> = { campaign: '1790000000000000302', ordinary: '1790000000000000006' };
/** Posts that say everything in a picture. */
export const PICTURE: Record<Variant, string> = { campaign: '1790000000000000312', ordinary: '1790000000000000008' };
export const AUTHOR: Record<Variant, string> = { campaign: accounts.relawanB.handle, ordinary: accounts.ratna.handle };
export const ACCOUNT: Record<Variant, string> = { campaign: accounts.relawanC.handle, ordinary: accounts.kpopers.handle };
/** Accounts whose name and introduction say nothing: what they posted does. */
export const POSTER: Record<Variant, string> = { campaign: accounts.kader.handle, ordinary: accounts.galih.handle };
export const TEXT: Record<Variant, string> = {
  campaign: 'Ayo coblos Prabowo-Gibran nomor 2, menangkan satu putaran!',
  ordinary: 'Hujan dari subuh, jemuran belum kering juga.',
};
/** What a person adds themselves where the post they act on decides. */
export const HARMLESS = 'Selamat pagi semuanya';

export const nothing = async (): Promise<void> => undefined;
