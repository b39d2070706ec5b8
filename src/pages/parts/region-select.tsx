import { useId } from 'preact/hooks';
import { type Region, regions } from '../../rules/regions.ts';
import { useVoice } from './language.ts';

const provinces = regions.filter(({ id, province }) => id === province);
const districtsOf = ({ id }: Region): readonly Region[] => regions.filter((one) => one.province === id && one.id !== id);

/** An optional choice: all provinces, and the regencies and cities that a rule or calendar of ours names. */
export function RegionSelect({ value, onChoose, hint = false }: { value: string | null; onChoose: (region: string | null) => void; hint?: boolean }) {
  const { t } = useVoice();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{hint ? t('region_label') : t('region_heading')}</label>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{t('region_none')}</option>
        <optgroup label={t('region_provinces')}>
          {provinces.map((one) => (
            <option key={one.id} value={one.id}>{one.name}</option>
          ))}
        </optgroup>
        {provinces.map((province) => {
          const districts = districtsOf(province);
          return districts.length === 0 ? null : (
            <optgroup key={province.id} label={t('region_districts', { province: province.name })}>
              {districts.map((one) => (
                <option key={one.id} value={one.id}>{one.name}</option>
              ))}
            </optgroup>
          );
        })}
      </select>
      {hint && <p id={`${id}-hint`} class="muted small">{t('region_hint')}</p>}
    </div>
  );
}
