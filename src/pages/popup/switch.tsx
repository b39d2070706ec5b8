import { useState } from 'preact/hooks';
import type { Status } from '../../protocol.ts';
import { alarming } from '../parts/faults.tsx';
import { focusHeading } from '../parts/focus.ts';
import { useVoice } from '../parts/language.ts';
import { siteNames } from '../parts/site-names.ts';

/** Id of the heading that tells the state. */
export const STATE_HEADING = 'state-heading';

/** On or off, and the one press that changes it. Switching off asks nothing; switching on asks for consent on its page. */
export function Switch({ status, onSwitchOff }: { status: Status; onSwitchOff: () => Promise<boolean> }) {
  const { language, t } = useVoice();
  const [said, setSaid] = useState('');
  const { active } = status;
  const faulty = alarming(status);
  const switchOff = async (): Promise<void> => {
    const done = await onSwitchOff();
    setSaid(t(done ? 'switched_off' : 'settings_not_saved'));
    // The button that had the focus is a link now.
    if (done) focusHeading(`#${STATE_HEADING}`);
  };
  return (
    <section class={`state ${active ? (faulty ? 'faulty' : 'on') : 'off'}`} data-testid="state">
      <span class="lamp" aria-hidden="true" />
      <div class="words">
        <h2 id={STATE_HEADING}>{t(active ? (faulty ? 'state_limited' : 'state_on') : 'state_off')}</h2>
        {(faulty || !active) && <p class="small">{t(active ? 'state_limited_meaning' : status.renew ? 'consent_renew' : 'state_off_meaning')}</p>}
      </div>
      {active ? (
        <button type="button" class="button" data-testid="deactivate" onClick={() => void switchOff()}>{t('switch_off')}</button>
      ) : (
        <a class="button primary" data-testid="reactivate" href="../welcome/index.html#setup" target="_blank">{t('switch_on')}</a>
      )}
      {active && !faulty && <p class="small said">{t('state_on_meaning', { sites: siteNames(language) })}</p>}
      <p class="small muted said" role="status">{said !== '' ? said : active ? '' : t('switch_on_hint')}</p>
    </section>
  );
}
