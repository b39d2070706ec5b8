/** What the dialog shows. Markup only: presses are read by the session, which hears them before the page. */
import type { DialogView } from '../protocol.ts';
import type { Language } from '../vocabulary.ts';
import { Check, Chevron, Emblem, Scales } from './drawings.tsx';
import { directionOf, piecesOf } from './excerpt.ts';

/** What is shown while the ruling is fetched. */
export interface PendingView {
  readonly pending: true;
  readonly language: Language;
  readonly title: string;
  readonly cancel: string;
  readonly confirm: string;
}

type Level = DialogView['sanction']['level'];

/** Steps of the meter that are filled. */
const WEIGHT: Record<Level, number> = {
  ok: 0, advice: 1, ethics: 2, 'discipline-light': 3, 'discipline-medium': 4, 'discipline-heavy': 5, dismissal: 6,
};
/** Longest label that is kept on one line, in characters. */
const MOST_ON_LINE = 24;
const STEPS = [1, 2, 3, 4, 5, 6] as const;

export function Card({ view, ready }: { view: DialogView | PendingView; ready: boolean }) {
  const pending = 'pending' in view;
  const labels = pending ? view : view.labels;
  return (
    <div class="card">
      <div class={pending ? 'content pending' : 'content'} tabIndex={0} role="group" aria-labelledby="title">
        <p class="brand" translate={false}>
          <Emblem />
          Jaga Jempol
        </p>
        <h2 id="title">{view.title}</h2>
        {pending ? <Waiting /> : view.short ? <Brief view={view} /> : <Whole view={view} />}
      </div>
      {/* Read out when it changes: the focus is on a button by the time the text comes. */}
      <p class="unseen" role="status">{pending ? '' : `${view.title}. ${view.lead}`}</p>
      <div class="buttons">
        <button type="button" class="confirm" data-testid="confirm" aria-disabled={ready ? undefined : 'true'}>{labels.confirm}</button>
        <button type="button" class="cancel" data-testid="cancel">{labels.cancel}</button>
      </div>
    </div>
  );
}

function Waiting() {
  return (
    <div class="waiting" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  );
}

function Whole({ view }: { view: DialogView }) {
  const { rule, sanction } = view;
  return (
    <>
      <Lead view={view} />
      <Seen view={view} />
      <div class="facts">
        <section data-testid="rule">
          <h3>{rule.heading}</h3>
          <div class="panel">
            <h4>{rule.title}</h4>
            <p id="wording" class="wording">{rule.wording}</p>
            <Text class="soft">{rule.text}</Text>
            <Text class="status">{rule.status}</Text>
          </div>
        </section>
        <section data-testid="sanction">
          <h3>{sanction.heading}</h3>
          <div class="panel" data-level={sanction.level}>
            <Weight view={view} />
            <Text class="soft">{sanction.text}</Text>
            <Criminal view={view} />
          </div>
        </section>
      </div>
      <Allowed view={view} />
      <More view={view}>
        <Others view={view} />
        <Help view={view} />
      </More>
      <Text class="disclaimer">{view.disclaimer}</Text>
    </>
  );
}

/** The same rule was read today already: one look is enough, the rest is a press away. */
function Brief({ view }: { view: DialogView }) {
  const { rule, sanction } = view;
  return (
    <>
      <Lead view={view} />
      <Seen view={view} />
      <div class="panel brief">
        <section data-testid="rule">
          <h3 class="unseen">{rule.heading}</h3>
          <p><strong>{rule.title}</strong></p>
          <p id="wording">{rule.wording}</p>
        </section>
        <section data-testid="sanction" data-level={sanction.level}>
          <h3 class="unseen">{sanction.heading}</h3>
          <Weight view={view} />
          <Criminal view={view} />
        </section>
      </div>
      <More view={view}>
        <Text class="soft">{rule.text}</Text>
        <Text class="soft">{sanction.text}</Text>
        <Text class="status">{rule.status}</Text>
        <Allowed view={view} />
        <Others view={view} />
        <Help view={view} />
      </More>
      <Text class="disclaimer">{view.disclaimer}</Text>
    </>
  );
}

const Lead = ({ view }: { view: DialogView }) => <p id="lead" class="lead">{view.lead}</p>;

/** Some texts are empty where nothing could be judged. */
const Text = ({ class: name, children }: { class: string; children: string }) => (children ? <p class={name}>{children}</p> : null);

function Seen({ view }: { view: DialogView }) {
  if (!view.seen) return null;
  const { heading, excerpt, marks } = view.seen;
  return (
    <section data-testid="reasons">
      <h3>{heading}</h3>
      <blockquote dir={directionOf(excerpt)}>
        {piecesOf(excerpt, marks).map(({ text, label }) =>
          label === undefined ? (
            <bdi>{text}</bdi>
          ) : (
            <mark>
              <bdi class="why">{text}</bdi>
              {/* Does not break: the label stays by what it is about. */}
              {'\u00a0'}
              <bdi class={label.length > MOST_ON_LINE ? 'label long' : 'label'} dir="ltr"><span class="unseen">(</span>{label}<span class="unseen">)</span></bdi>
            </mark>
          ),
        )}
      </blockquote>
    </section>
  );
}

function Weight({ view }: { view: DialogView }) {
  const { level, title } = view.sanction;
  return (
    <div class="weight">
      <span class="meter" aria-hidden="true">{STEPS.map((step) => <i class={step <= WEIGHT[level] ? 'on' : ''} />)}</span>
      <h4 id="sanction">{title}</h4>
    </div>
  );
}

function Criminal({ view }: { view: DialogView }) {
  const { criminal } = view.sanction;
  return criminal ? <p class="criminal"><Scales /><span>{criminal}</span></p> : null;
}

function Allowed({ view }: { view: DialogView }) {
  const { heading, items } = view.allowed;
  if (items.length === 0) return null;
  return (
    <section class="allowed">
      <h3>{heading}</h3>
      <ul>{items.map((item) => <li><Check /><span>{item}</span></li>)}</ul>
    </section>
  );
}

function Others({ view }: { view: DialogView }) {
  if (view.others.length === 0) return null;
  return (
    <section>
      <h3>{view.labels.otherRules}</h3>
      <ul class="plain">{view.others.map(({ title }) => <li>{title}</li>)}</ul>
    </section>
  );
}

function Help({ view }: { view: DialogView }) {
  const { heading, ask, chain } = view.help;
  if (!ask && !chain) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <Text class="soft">{ask}</Text>
      <Text class="soft">{chain}</Text>
    </section>
  );
}

function More({ view, children }: { view: DialogView; children: preact.ComponentChildren }) {
  const { rule, sanction, others, help, allowed } = view;
  const brief = view.short && [rule.text, rule.status, sanction.text, ...allowed.items].some(Boolean);
  if (!brief && others.length === 0 && !help.ask && !help.chain) return null;
  return (
    <details>
      <summary><Chevron />{view.labels.more}</summary>
      <div class="more">{children}</div>
    </details>
  );
}
