import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../protocol.ts';
import { LANGUAGES, ROLES } from '../../vocabulary.ts';
import { useVoice } from '../parts/language.ts';
import { RegionSelect } from '../parts/region-select.tsx';
import { sitesWithPrivateMessages } from '../parts/site-names.ts';

const STRICTNESS = ['standard', 'raised'] as const;

/** Every change is kept at once and said. */
export function Preferences({ settings, onChange }: { settings: Settings; onChange: (some: Partial<Settings>) => Promise<boolean> }) {
  const { language: spoken, t } = useVoice();
  const privateSites = sitesWithPrivateMessages(spoken);
  const [saved, setSaved] = useState<boolean>();
  const save = (some: Partial<Settings>): void => void onChange(some).then(setSaved);
  return (
    <details class="card preferences" data-testid="preferences">
      <summary>{t('settings_heading')}</summary>
      <div class="fields">
        <Choice
          label={t('role_heading')}
          value={settings.role}
          choices={ROLES.map((role) => [role, t(`role_${role}`)] as const)}
          onChoose={(role) => save({ role })}
        />
        <RegionSelect value={settings.region} onChoose={(region) => save({ region })} />
        <Choice
          label={t('language_heading')}
          value={settings.language}
          choices={(['auto', ...LANGUAGES] as const).map((one) => [one, t(`language_${one}`)] as const)}
          onChoose={(language) => save({ language })}
        />
        <fieldset class="strictness">
          <legend class="label">{t('strictness_heading')}</legend>
          {STRICTNESS.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="strictness" value={one} checked={settings.strictness === one} onChange={() => save({ strictness: one })} />
              <span>
                <span class="name">{t(`strictness_${one}`)}</span>
                <span class="muted small">{t(`strictness_${one}_meaning`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {privateSites !== '' && (
          <fieldset class="strictness">
            <legend class="label">{t('private_heading')}</legend>
            <label class="choice">
              <input type="checkbox" checked={settings.privateMessages ?? false} onChange={({ currentTarget }) => save({ privateMessages: currentTarget.checked })} />
              <span>
                <span class="name">{t('private_check')}</span>
                <span class="muted small">{t('private_check_meaning', { sites: privateSites })}</span>
              </span>
            </label>
          </fieldset>
        )}
      </div>
      <p class="muted small" role="status">{saved === undefined ? '' : t(saved ? 'settings_saved' : 'settings_not_saved')}</p>
    </details>
  );
}

function Choice<Value extends string>(props: { label: string; value: Value; choices: readonly (readonly [Value, string])[]; onChoose: (value: Value) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={({ currentTarget }) => {
          const found = props.choices.find(([value]) => value === currentTarget.value);
          if (found) props.onChoose(found[0]);
        }}
      >
        {props.choices.map(([value, text]) => (
          <option key={value} value={value}>{text}</option>
        ))}
      </select>
    </div>
  );
}
