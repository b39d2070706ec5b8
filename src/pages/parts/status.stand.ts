import type { Status } from '../../protocol.ts';

/** A state in which all is well: protection is on, no election, nothing counted yet. */
export const WELL: Status = {
  active: true,
  settings: { role: 'pns', region: null, language: 'id', strictness: 'standard' },
  consentAt: 1,
  phase: 'P0',
  faults: [],
  unwell: [],
  agency: { policy: [], file: [], regions: [], problems: [] },
  counts: { today: { cancelled: 0, continued: 0 }, total: { cancelled: 0, continued: 0 } },
};
