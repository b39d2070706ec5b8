import { CONDUCTS } from '../../rules/conduct.ts';
import type { Conduct } from '../../rules/conduct.ts';
import type { ActionKind } from '../../vocabulary.ts';
import { ACTION_KINDS } from '../../vocabulary.ts';
import { useVoice } from '../parts/language.ts';
import { conductWords, useWords } from './words.ts';

export type Action = ActionKind | Conduct;
export const ACTIONS: readonly Action[] = [...ACTION_KINDS, ...CONDUCTS];

/** Whether the action is a press on a site, which has content, or conduct elsewhere, which has none. */
export const isClick = (action: Action): action is ActionKind => ACTION_KINDS.some((kind) => kind === action);

/** Elsewhere these words stand within sentences. */
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function ActionOptions() {
  const { t } = useVoice();
  const { language, w } = useWords();
  return (
    <>
      <optgroup label={w('actionClick')}>
        {ACTION_KINDS.map((kind) => <option key={kind} value={kind}>{capital(t(`action_${kind}`))}</option>)}
      </optgroup>
      <optgroup label={w('actionConduct')}>
        {CONDUCTS.map((conduct) => <option key={conduct} value={conduct}>{conductWords[conduct][language]}</option>)}
      </optgroup>
    </>
  );
}
