import { useVoice } from './language.ts';

/** Mark and name. The mark is decoration beside the name. */
export function Brand({ off = false }: { off?: boolean }) {
  const { t } = useVoice();
  return (
    <span class="brand">
      <img src={off ? '/icons/off-48.png' : '/icons/mark.svg'} alt="" width="32" height="32" />
      {t('app_name')}
    </span>
  );
}
