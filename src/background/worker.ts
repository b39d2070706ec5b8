/** The worker. Wakes on a message, answers, sleeps; keeps nothing but consent, settings and numbers. */
import browser, { type Runtime } from 'webextension-polyfill';
import { namedRegions } from '../agency/named-regions.ts';
import { OWN_TEXTS } from '../guard/texts.ts';
import { resolveLanguage, translator } from '../locale/locale.ts';
import type { AssessReply, ControlMessage, DialogView, PageMessage, Settings, Status, Words } from '../protocol.ts';
import { builtInCalendars, phaseAt, type PhaseNow } from '../rules/calendar.ts';
import { type Supplied, supplied, supply, whenSupplyChanges } from './agency.ts';
import { explain } from './explain.ts';
import { recordHealth, unwellSites } from './health.ts';
import { type Fault, judge } from './judge.ts';
import { questioned } from './questioned.ts';
import { attach, broadcastToPages, detach, forbiddenPlaces, isRegistered, mayRunAt, shield, whenShown } from './registration.ts';
import { route, type Sender } from './router.ts';
import { shownToday } from './shown.ts';
import { stageOf } from './stage.ts';
import { asksAnew, CONSENT_TEXT, counted, dayOf, initialState, type State, tallyOf } from './state.ts';
import { load, update, withdraw } from './store.ts';
import { deferUpdates, noteDialog } from './updating.ts';
import { weigh } from './weigh.ts';

/** How long verdicts hold at most, in milliseconds, where no change of phase is in sight. */
const LONGEST_VALIDITY = 6 * 60 * 60 * 1000;

/** @param contests ids of packs that alone count, wherever the person is, since they are spoken of */
function phaseFor(state: State, { data }: Supplied, contests?: ReadonlySet<string>): PhaseNow {
  const calendars = data.calendars.length === 0 ? builtInCalendars : [...builtInCalendars, ...data.calendars];
  return phaseAt(new Date(), {
    ...(state.settings.region === null ? {} : { region: state.settings.region }),
    ...(contests ? { contests, calendars: calendars.filter(({ id }) => contests.has(id)) } : { calendars }),
  });
}

/** Whether protection is on could not be read; that must not switch it off behind the person's back. */
const isInDoubt = (damaged: readonly string[]): boolean => damaged.includes('active') || damaged.includes('state');

/** The state as it counts: in doubt, protection is on where scripts are registered, since they read and hold. */
async function standing(): ReturnType<typeof load> {
  const { state, damaged } = await load();
  return { state: isInDoubt(damaged) ? { ...state, active: await isRegistered() } : state, damaged };
}

/** What a page says without us, for a person who reads another language than the browser's, which is all that the page has by itself. */
function wordsFor({ language: setting }: Settings): Words | undefined {
  const ui = browser.i18n.getUILanguage();
  const language = resolveLanguage(setting, ui);
  if (language === resolveLanguage('auto', ui)) return undefined;
  const t = translator(language);
  return { language, texts: Object.fromEntries(OWN_TEXTS.map((key) => [key, t(key)])) };
}

/** To a page that asks how things are, having missed it or being told that they changed. */
const isForbidden = async ({ items }: Extract<PageMessage, { type: 'assess' }>, { url }: Sender): Promise<boolean> => items.length === 0 && url !== undefined && !(await mayRunAt(url));

async function assess(message: Extract<PageMessage, { type: 'assess' }>, sender: Sender): Promise<AssessReply> {
  const [{ state, damaged }, agency] = await Promise.all([load(), supplied()]);
  const own = phaseFor(state, agency);
  const naming = (contests: ReadonlySet<string>): PhaseNow => phaseFor(state, agency, contests);
  let validUntil = Math.min(own.until?.getTime() ?? Number.POSITIVE_INFINITY, Date.now() + LONGEST_VALIDITY);
  // Kept for "back", a page misses that it was told to let go.
  if ((!state.active && !isInDoubt(damaged)) || (await isForbidden(message, sender))) return { verdicts: [], validUntil: 0, whenLate: 'pass', withdrawn: true };
  const host = judge(agency.data.packs);
  const verdicts =
    'fault' in host
      ? []
      : message.items.flatMap(({ key, part, content }) => {
          try {
            const assessment = weigh(host.classifier, content, part);
            const { phase, until } = stageOf(assessment, own, naming);
            validUntil = Math.min(validUntil, until?.getTime() ?? validUntil);
            return [{ key, class: assessment.class, risk: assessment.risk, ask: [...questioned(assessment, phase, state.settings.strictness)] }];
          } catch {
            // Without a verdict the page does what this phase asks for; without an answer it would not know the phase.
            return [];
          }
        });
  if ('fault' in host) await showBadge();
  const words = wordsFor(state.settings);
  return {
    verdicts,
    validUntil,
    whenLate: own.phase === 'P0' ? 'pass' : 'ask',
    privateMessages: state.settings.privateMessages ?? false,
    ...(words === undefined ? {} : { words }),
  };
}

async function answerPage(message: PageMessage, sender: Sender): Promise<unknown> {
  switch (message.type) {
    case 'assess':
      return assess(message, sender);
    case 'explain': {
      const [{ state }, agency] = await Promise.all([load(), supplied()]);
      const host = judge(agency.data.packs);
      const { phase, election } = phaseFor(state, agency);
      const language = resolveLanguage(state.settings.language, browser.i18n.getUILanguage());
      const { view, ruleShown } = explain(message, {
        classifier: 'fault' in host ? undefined : host.classifier,
        phase,
        election,
        naming: (contests) => phaseFor(state, agency, contests),
        settings: state.settings,
        language,
      });
      const seen = await shownToday(`${ruleShown}|${message.kind}`, dayOf(new Date()));
      return { ...view, short: view.short || seen } satisfies DialogView;
    }
    case 'shield':
      await Promise.all([
        noteDialog(message.attribute, message.on),
        sender.tab?.id === undefined ? undefined : shield(sender.tab.id, sender.frameId ?? 0, message.attribute, message.on),
      ]);
      return null;
    case 'outcome': {
      const { kind, outcome } = message;
      // A private window leaves nothing on disk.
      if (outcome !== 'lost' && sender.tab?.incognito !== true) await update((state) => counted(state, dayOf(new Date()), kind, outcome));
      return null;
    }
    case 'definition':
      return (await supplied()).data.sites.find(({ id }) => id === message.site) ?? null;
    case 'health':
      await recordHealth(message);
      return null;
  }
}

async function faultsIn(state: State, damaged: readonly string[], { data, problems }: Supplied): Promise<Fault[]> {
  const faults: Fault[] = [];
  const host = judge(data.packs);
  if ('fault' in host) faults.push(host.fault);
  if (damaged.length > 0) faults.push({ what: 'storage', detail: damaged.join(', ') });
  const forbidden = state.active ? await forbiddenPlaces() : [];
  if (forbidden.length > 0) faults.push({ what: 'permission', detail: forbidden.join(' ') });
  if (state.active && !(await isRegistered())) faults.push({ what: 'registration', detail: '' });
  for (const { what } of problems.slice(0, 1)) faults.push({ what: 'agency', detail: what });
  return faults;
}

async function status(): Promise<Status> {
  const [{ state, damaged }, agency] = await Promise.all([standing(), supplied()]);
  const { phase, contest, election } = phaseFor(state, agency);
  return {
    active: state.active,
    settings: state.settings,
    consentAt: state.consentAt,
    ...(asksAnew(state) ? { renew: true as const } : {}),
    phase,
    ...(contest === undefined ? {} : { contest }),
    ...(election === undefined ? {} : { election }),
    faults: await faultsIn(state, damaged, agency),
    unwell: await unwellSites(),
    agency: { policy: namesOf(agency.fromPolicy), file: namesOf(agency.fromFile), regions: namedRegions(agency.data, dayOf(new Date())), problems: [...agency.problems] },
    counts: { today: tallyOf(state, dayOf(new Date())), total: state.total },
  };
}

const namesOf = ({ packs, calendars, sites }: Supplied['data']): string[] => [
  ...packs.map(({ contest }) => contest),
  ...calendars.filter(({ id }) => !packs.some((pack) => pack.id === id)).map(({ contest }) => contest),
  ...sites.map(({ name, version }) => `${name} (${version})`),
];

async function control(message: ControlMessage): Promise<Status> {
  try {
    await obey(message);
  } finally {
    await showBadge();
  }
  return status();
}

async function obey(message: ControlMessage): Promise<void> {
  switch (message.type) {
    case 'status':
      return;
    case 'activate':
      await update((state) => ({ ...state, active: true, consentAt: Date.now(), consentTo: CONSENT_TEXT, settings: message.settings }));
      return bring();
    case 'deactivate':
      // Reading stops first, whatever the storage does. Consent withdrawn is consent gone: switching on again asks anew.
      try {
        await detach();
      } finally {
        await withdraw();
      }
      // What was being switched on meanwhile.
      return bring();
    case 'change':
      await update((state) => ({ ...state, settings: { ...state.settings, ...message.settings } }));
      return broadcastToPages({ type: 'changed' });
    case 'forget':
      await update((state) => ({ ...state, total: initialState().total, days: {} }));
      return;
    case 'supply':
      return supply(message.text);
  }
}

/** The toolbar tells at a glance whether protection is on and well. */
async function showBadge(): Promise<void> {
  const [{ state, damaged }, agency] = await Promise.all([standing(), supplied()]);
  // An agency's faults are no alarm for somebody who is not protected yet.
  const faults = (await faultsIn(state, damaged, agency)).filter(({ what }) => what !== 'agency' || state.active);
  const faulty = faults.length > 0 || asksAnew(state) || (await unwellSites()).length > 0;
  const t = translator(resolveLanguage(state.settings.language, browser.i18n.getUILanguage()));
  await browser.action.setTitle({ title: t(faulty ? 'badge_title_fault' : state.active ? 'badge_title_on' : 'badge_title_off') });
  await browser.action.setBadgeText({ text: faulty ? t('badge_fault') : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  const prefix = state.active ? 'icon' : 'off';
  await browser.action.setIcon({ path: { 16: `/icons/${prefix}-16.png`, 32: `/icons/${prefix}-32.png`, 48: `/icons/${prefix}-48.png` } });
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Brings the browser to the state that was chosen: one bringing after the other, each by what is chosen then, or half of
 * one would undo half of another.
 */
function bring(on: () => Promise<void> = attach, off: () => Promise<void> = detach): Promise<void> {
  const next = turn.then(async () => ((await standing()).state.active ? on() : off()));
  turn = next.catch(() => undefined);
  return next;
}

/** After start, update, and changes of permission. What fails shows in the toolbar. */
const reconcile = (): Promise<void> => bring().catch(() => undefined).then(showBadge);

/** Whether the worker started since the extension did; the browser forgets it with the extension. */
const BEGUN_KEY = 'begun';

/** The browser tells of no event when the extension is enabled again: open pages have lost their script then. */
async function begin(): Promise<void> {
  const { [BEGUN_KEY]: begun } = await browser.storage.session.get(BEGUN_KEY);
  if (begun === true) return;
  await browser.storage.session.set({ [BEGUN_KEY]: true });
  await reconcile();
}

/** Who has agreed to less than is asked for by now is told, since nothing is guarded until they agree. */
async function welcome(isNew: boolean): Promise<void> {
  if (isNew || asksAnew((await load()).state)) await browser.tabs.create({ url: browser.runtime.getURL('src/pages/welcome/index.html') });
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  void reconcile();
  void welcome(reason === 'install');
});
browser.runtime.onStartup.addListener(() => void reconcile());
begin().catch(() => undefined);
whenShown((attachTo) => void bring(attachTo, async () => undefined).catch(() => undefined));
whenSupplyChanges(() => {
  void broadcastToPages({ type: 'changed' });
  void showBadge();
});
deferUpdates();
browser.permissions.onAdded.addListener(() => void reconcile());
// The pages ask how things are; where we may not run any more they are told to let go.
browser.permissions.onRemoved.addListener(() => void broadcastToPages({ type: 'changed' }).finally(showBadge));

const extension = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => route(message, sender, extension, { page: answerPage, control }));
