import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { byInstrument, learn, search } from '../../rules/book.ts';
import { ruleById, rules } from '../../rules/catalogue.ts';
import type { Phase, Role } from '../../vocabulary.ts';
import { PHASES, ROLES } from '../../vocabulary.ts';
import { useVoice } from '../parts/language.ts';
import type { Action } from './actions.tsx';
import { ActionOptions, ACTIONS } from './actions.tsx';
import { RuleEntry } from './rule-entry.tsx';
import { Select } from './select.tsx';
import { useWords } from './words.ts';

interface Filter {
  readonly words: string;
  readonly action: Action | undefined;
  readonly phase: Phase | undefined;
  readonly role: Role | undefined;
  readonly history: boolean;
}
const EVERYTHING: Filter = { words: '', action: undefined, phase: undefined, role: undefined, history: false };

/** Every rule, by instrument, with search and filters. A link to a rule (`#skb-b6`) opens it even where a filter hides it. */
export function RuleList() {
  const { t } = useVoice();
  const { language, w } = useWords();
  const id = useId();
  const [filter, setFilter] = useState<Filter>(EVERYTHING);
  const [opened, setOpened] = useState<string>();
  const change = (part: Partial<Filter>): void => setFilter({ ...filter, ...part });
  const found = useMemo(() => search(filter), [filter]);
  const groups = useMemo(() => byInstrument(found, language), [found, language]);

  useEffect(() => {
    let handle = requestIdleCallback(function more() {
      if (learn()) handle = requestIdleCallback(more);
    });
    return () => cancelIdleCallback(handle);
  }, []);
  useEffect(() => {
    const open = (): void => {
      const name = location.hash.slice(1);
      const wanted = ruleById(name);
      if (!wanted) return;
      setFilter({ ...EVERYTHING, history: wanted.nature === 'history' });
      setOpened(name);
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  useEffect(() => {
    if (opened === undefined) return;
    const entry = document.getElementById(opened);
    entry?.scrollIntoView({ behavior: 'instant' });
    entry?.querySelector('summary')?.focus();
  }, [opened]);

  return (
    <section id="rules" class="rules" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{w('rulesHeading')}</h2>
      <form class="card choices" role="search" onSubmit={(event) => event.preventDefault()}>
        <div class="field wide">
          <label for={`${id}-words`}>{w('searchLabel')}</label>
          <input id={`${id}-words`} type="search" value={filter.words} data-testid="search" onInput={({ currentTarget }) => change({ words: currentTarget.value })} />
        </div>
        <Select label={w('action')} value={filter.action} values={ACTIONS} onChoose={(action) => change({ action })}>
          <option value="">{w('any')}</option>
          <ActionOptions />
        </Select>
        <Select label={w('phase')} value={filter.phase} values={PHASES} onChoose={(phase) => change({ phase })}>
          <option value="">{w('any')}</option>
          {PHASES.map((phase) => <option key={phase} value={phase}>{t(`phase_${phase}`)}</option>)}
        </Select>
        <Select label={w('role')} value={filter.role} values={ROLES} onChoose={(role) => change({ role })}>
          <option value="">{w('any')}</option>
          {ROLES.map((role) => <option key={role} value={role}>{t(`role_${role}`)}</option>)}
        </Select>
        <label class="tick">
          <input type="checkbox" checked={filter.history} onChange={({ currentTarget }) => change({ history: currentTarget.checked })} />
          <span>{w('history')}</span>
        </label>
        <button type="button" class="button quiet" onClick={() => setFilter(EVERYTHING)}>{w('clear')}</button>
      </form>
      <p role="status" class="muted" data-testid="count">
        {found.length === 0 ? w('none') : `${found.length} ${w('of')} ${rules.length} ${w('found')}`}
      </p>
      {groups.map((group) => (
        <section key={group.id} class="group" aria-labelledby={`${id}-${group.id}`}>
          <h3 id={`${id}-${group.id}`}>{group.title}</h3>
          {group.rules.map((rule) => <RuleEntry key={rule.id} rule={rule} open={rule.id === opened} />)}
        </section>
      ))}
    </section>
  );
}
