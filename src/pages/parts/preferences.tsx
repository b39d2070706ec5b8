import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../protocol.ts';
import { LANGUAGES, ROLES } from '../../vocabulary.ts';
import { useVoice } from './language.ts';
import { RegionField } from './region-field.tsx';
import { sitesWithPrivateMessages } from './site-names.ts';

const STRICTNESS = ['standard', 'raised'] as const;

/** Id of the field for the region, which other parts of a page lead to. */
export const REGION = 'region';

interface Props {
  readonly settings: Settings;
  /** Regions that the agency's data names. */
  readonly offered: readonly string[];
  readonly onChange: (some: Partial<Settings>) => Promise<boolean>;
}

/** Every change is kept at once and said. */
export function Preferences({ settings, offered, onChange }: Props) {
  const { language: spoken, t } = useVoice();
  const privateSites = sitesWithPrivateMessages(spoken);
  const [saved, setSaved] = useState<boolean>();
  const save = (some: Partial<Settings>): void => void onChange(some).then(setSaved);
  return (
    <>
      <div class="fields">
        <Choice
          label={t('role_heading')}
          value={settings.role}
          choices={ROLES.map((role) => [role, t(`role_${role}`)] as const)}
          onChoose={(role) => save({ role })}
        />
        <RegionField id={REGION} value={settings.region} offered={offered} onChoose={(region) => save({ region })} />
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
    </>
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
