import { dayWords, evidenceWords } from '../../rules/card.ts';
import type { Rule } from '../../rules/catalogue.ts';
import { instrumentOf, ruleById, sources, titleOf } from '../../rules/catalogue.ts';
import { regionById } from '../../rules/regions.ts';
import { ROLES } from '../../vocabulary.ts';
import { useVoice } from '../parts/language.ts';
import { useWords } from './words.ts';

/** One rule: closed, its title and what it says; open, how it is known and from where. */
export function RuleEntry({ rule, open }: { rule: Rule; open: boolean }) {
  const { t } = useVoice();
  const { language, w } = useWords();
  const instrument = instrumentOf(rule);
  const successor = rule.replacedBy === undefined ? undefined : ruleById(rule.replacedBy);
  const everyone = rule.binds.length === ROLES.length;
  return (
    <details class="entry" id={rule.id} open={open} data-nature={rule.nature}>
      <summary>
        <span class="title">{titleOf(rule, language)}</span>
        {rule.nature === 'crime' && <span class="tag">{w('criminal')}</span>}
        {rule.region !== undefined && <span class="tag">{regionById(rule.region)?.name}</span>}
        <span class="text">{rule.text[language]}</span>
      </summary>
      <dl>
        <div><dt>{w('stands')}</dt><dd>{instrument.status[language]}</dd></div>
        <div>
          <dt>{w('binds')}</dt>
          <dd>{rule.binds.length === 0 ? w('bindsNobody') : everyone ? w('any') : rule.binds.map((role) => t(`role_${role}`)).join(', ')}</dd>
        </div>
        {rule.region !== undefined && <div><dt>{w('region')}</dt><dd>{regionById(rule.region)?.name}</dd></div>}
        {rule.adviser && <div><dt>{w('saidBy')}</dt><dd>{rule.adviser[language]}</dd></div>}
        <div>
          <dt>{w('known')}</dt>
          <dd>
            {evidenceWords(rule.evidence, language)}
            {rule.evidenceNote && <p class="muted small">{rule.evidenceNote[language]}</p>}
          </dd>
        </div>
        {successor && <div><dt>{w('replaced')}</dt><dd><a href={`#${successor.id}`}>{titleOf(successor, language)}</a></dd></div>}
        <div>
          <dt>{w('sources')}</dt>
          <dd>
            <ul class="bullets small">{rule.sources.map((code) => <li key={code}>{sources[code]}</li>)}</ul>
          </dd>
        </div>
        <div><dt>{w('date')}</dt><dd>{dayWords(rule.checked, language)}</dd></div>
      </dl>
    </details>
  );
}
