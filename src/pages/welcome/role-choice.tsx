import { useId } from 'preact/hooks';
import { type Role, ROLES } from '../../vocabulary.ts';
import { useVoice } from '../parts/language.ts';

export function RoleChoice({ value, onChoose }: { value: Role; onChoose: (role: Role) => void }) {
  const { t } = useVoice();
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend>{t('role_heading')}</legend>
      <p id={`${id}-hint`} class="muted small">{t('role_hint')}</p>
      <div class="roles">
        {ROLES.map((role) => (
          <label key={role} class="choice">
            <input type="radio" name={id} value={role} checked={role === value} onChange={() => onChoose(role)} />
            <span>
              <span class="name">{t(`role_${role}`)}</span>
              <span class="muted small">{t(`role_${role}_meaning`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
