import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../protocol.ts';
import { limitsText, ruleCard, statusOf } from '../../rules/card.ts';
import { ruleById, titleOf } from '../../rules/catalogue.ts';
import { ruleConduct } from '../../rules/conduct.ts';
import { rule } from '../../rules/rule.ts';
import { isVillage } from '../../rules/roles.ts';
import { ACCOUNT_KINDS, ELECTIONS } from '../../rules/ruling.ts';
import type { AccountKind, Election, RuleQuestion } from '../../rules/ruling.ts';
import { sanctionFor } from '../../rules/sanction.ts';
import type { ContentClass, Phase, Role } from '../../vocabulary.ts';
import { CONTENT_CLASSES, PHASES, ROLES } from '../../vocabulary.ts';
import { useVoice } from '../parts/language.ts';
import { RegionField } from '../parts/region-field.tsx';
import type { Action } from './actions.tsx';
import { ActionOptions, ACTIONS, isClick } from './actions.tsx';
import { Select } from './select.tsx';
import { accountWords, conductWords, contentWords, electionWords, quietConductWords, useWords, villageConductWords } from './words.ts';

interface Situation {
  readonly action: Action;
  readonly class: ContentClass;
  readonly account: AccountKind | undefined;
  readonly phase: Phase;
  readonly election: Election;
  readonly role: Role;
  readonly region: string | null;
  readonly spouse: boolean;
}

interface Own {
  readonly settings: Settings | undefined;
  readonly phase: Phase | undefined;
  readonly election: Election | undefined;
}

/** Choose a situation, read the answer: the same rules as when a press is held. Starts from the person's own role and phase. */
export function Lookup({ settings, phase, election }: Own) {
  const { t } = useVoice();
  const { language, w } = useWords();
  const id = useId();
  const [at, setAt] = useState<Situation>({
    action: 'like',
    class: 'support',
    account: undefined,
    phase: phase ?? 'P0',
    election: election ?? 'pemilu',
    role: settings?.role ?? 'pns',
    region: settings?.region ?? null,
    spouse: false,
  });
  const change = (part: Partial<Situation>): void => setAt({ ...at, ...part });
  const membership = at.action === 'follow' || at.action === 'join';
  return (
    <section id="ask" class="ask" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{w('askHeading')}</h2>
      <p>{w('askLead')}</p>
      <div class="card choices">
        <Select label={w('action')} value={at.action} values={ACTIONS} onChoose={(action) => change({ action: action ?? at.action })}>
          <ActionOptions />
        </Select>
        {isClick(at.action) && (
          <Select label={w('content')} value={at.class} values={CONTENT_CLASSES} onChoose={(of) => change({ class: of ?? at.class })}>
            {CONTENT_CLASSES.map((of) => <option key={of} value={of}>{contentWords[of][language]}</option>)}
          </Select>
        )}
        {membership && (
          <Select label={w('account')} value={at.account} values={ACCOUNT_KINDS} onChoose={(account) => change({ account })}>
            <option value="">{w('accountUnknown')}</option>
            {ACCOUNT_KINDS.map((account) => <option key={account} value={account}>{accountWords[account][language]}</option>)}
          </Select>
        )}
        <Select label={w('phase')} value={at.phase} values={PHASES} onChoose={(one) => change({ phase: one ?? at.phase })}>
          {PHASES.map((one) => <option key={one} value={one}>{t(`phase_${one}`)}</option>)}
        </Select>
        {at.phase !== 'P0' && (
          <Select label={w('election')} value={at.election} values={ELECTIONS} onChoose={(one) => change({ election: one ?? at.election })}>
            {ELECTIONS.map((one) => <option key={one} value={one}>{electionWords[one][language]}</option>)}
          </Select>
        )}
        <Select label={w('role')} value={at.role} values={ROLES} onChoose={(role) => change({ role: role ?? at.role })}>
          {ROLES.map((role) => <option key={role} value={role}>{t(`role_${role}`)}</option>)}
        </Select>
        <RegionField value={at.region} onChoose={(region) => change({ region })} />
        {isClick(at.action) && (
          <label class="tick">
            <input type="checkbox" checked={at.spouse} onChange={({ currentTarget }) => change({ spouse: currentTarget.checked })} />
            <span>{w('spouse')}</span>
          </label>
        )}
      </div>
      <Answer at={at} />
    </section>
  );
}

interface Shown {
  readonly wording: string;
  /** No article names the conduct; a sentence on a press says so by itself. */
  readonly ours: boolean;
  readonly rules: readonly { readonly id: string; readonly title: string; readonly text?: string; readonly status?: string }[];
  readonly sanction: { readonly title: string; readonly text: string; readonly criminal?: string | undefined };
  readonly allowed: readonly string[];
  readonly help: string;
  readonly chain?: string;
}

function useShown(at: Situation): Shown {
  const { language } = useWords();
  const { action, phase, role } = at;
  const quiet = phase === 'P3' || phase === 'P4';
  // Outside an election neither election law is asked.
  const election = phase === 'P0' ? {} : { election: at.election };
  if (isClick(action)) {
    const question: RuleQuestion = {
      kind: action,
      class: at.class,
      phase,
      role,
      ...election,
      ...(at.region !== null && { region: at.region }),
      ...(at.account !== undefined && { account: at.account }),
      ...(at.spouse && { spouseCandidate: true }),
    };
    const card = ruleCard(rule(question), question, language);
    return { wording: card.wording, ours: false, rules: [card.rule, ...card.others], sanction: card.sanction, allowed: card.allowed, help: card.ask, chain: card.chain };
  }
  const ruling = ruleConduct({ conduct: action, phase, role, ...election });
  const article = ruling.rules.map(ruleById).find((one) => one?.nature === 'crime');
  const sanction = sanctionFor({ ...ruling, possible: ruling.possible, role }, language);
  return {
    wording: ((isVillage(role) ? villageConductWords[action] : undefined) ?? (quiet ? quietConductWords[action] : undefined) ?? conductWords[action])[language],
    ours: ruling.level !== 'ok' && ruling.basis === 'analogy',
    rules: ruling.rules.flatMap((id) => {
      const one = ruleById(id);
      return one ? [{ id, title: titleOf(one, language), text: one.text[language], status: statusOf(one, language) }] : [];
    }),
    sanction: { ...sanction, criminal: ruling.criminal && article ? article.text[language] : undefined },
    allowed: ruling.allowed.flatMap((id) => ruleById(id)?.text[language] ?? []),
    help: limitsText(role, language),
  };
}

function Answer({ at }: { at: Situation }) {
  const { t } = useVoice();
  const { w } = useWords();
  const shown = useShown(at);
  const [first, ...others] = shown.rules;
  return (
    <div class="card answer" role="group" aria-label={w('answer')} data-testid="answer">
      {/* Read out at each choice: the gist alone, not the whole card. */}
      <p class="wording" role="status">{shown.wording}<span class="visually-hidden">{shown.wording.endsWith('.') ? ' ' : ': '}{shown.sanction.title}</span></p>
      {shown.ours && <p class="small">{w('ourReading')}</p>}
      <dl>
        <div>
          <dt>{w('follows')}</dt>
          <dd>
            <strong>{shown.sanction.title}</strong>
            <p>{shown.sanction.text}</p>
            {shown.sanction.criminal !== undefined && <p class="criminal">{shown.sanction.criminal}</p>}
          </dd>
        </div>
        {first && (
          <div>
            <dt>{t('rule_heading')}</dt>
            <dd>
              <a href={`#${first.id}`}>{first.title}</a>
              {first.text !== undefined && <p>{first.text}</p>}
              {first.status !== undefined && <p class="muted small">{first.status}</p>}
            </dd>
          </div>
        )}
        {others.length > 0 && (
          <div>
            <dt>{t('other_rules')}</dt>
            <dd>
              <ul>
                {others.map((one) => <li key={one.id}><a href={`#${one.id}`}>{one.title}</a></li>)}
              </ul>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('allowed_heading')}</dt>
          <dd>
            <ul class="bullets">{shown.allowed.map((text) => <li key={text}>{text}</li>)}</ul>
          </dd>
        </div>
        <div>
          <dt>{t('help_heading')}</dt>
          <dd>{shown.help}</dd>
        </div>
        {shown.chain !== undefined && (
          <div>
            <dt>{t('chain_heading')}</dt>
            <dd>{shown.chain}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
