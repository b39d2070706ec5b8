import { useId, useRef, useState } from 'preact/hooks';
import { type Region, regionById } from '../../rules/regions.ts';
import { useVoice } from './language.ts';
import { RegionOffer } from './region-offer.tsx';
import { regionNamed, regionsLike } from './region-search.ts';

interface Props {
  readonly value: string | null;
  readonly onChoose: (region: string | null) => void;
  /** Regions that the agency's data names; they come first, none is chosen beforehand. */
  readonly offered?: readonly string[];
  /** With the words for who meets it the first time. */
  readonly hint?: boolean;
  readonly id?: string;
}

/** `null` gives none. */
type Option = Region | null;

const known = (ids: readonly string[]): Region[] => ids.flatMap((id) => regionById(id) ?? []);
const keyOf = (option: Option): string => option?.id ?? 'none';

/**
 * An optional choice among all regions: one types, and chooses from what fits. Nothing is chosen by typing alone, so that
 * no likeness of names puts a person elsewhere.
 */
export function RegionField({ value, onChoose, offered = [], hint = false, id }: Props) {
  const { t } = useVoice();
  const own = useId();
  const field = id ?? own;
  const input = useRef<HTMLInputElement>(null);
  const chosen = value === null ? undefined : regionById(value);
  const [open, setOpen] = useState(false);
  /** `undefined` while the field shows what is chosen. */
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(-1);
  const [said, setSaid] = useState('');

  const query = typed ?? '';
  const first = known(offered);
  const options: readonly Option[] =
    query.trim() === '' ? [...first, ...(value === null ? [] : [null]), ...regionsLike('').filter((one) => !first.includes(one))] : regionsLike(query);
  const optionId = (option: Option): string => `${field}-${keyOf(option)}`;
  const active = options[at];

  const close = (): void => {
    setOpen(false);
    setTyped(undefined);
    setAt(-1);
  };
  const choose = (option: Option): void => {
    close();
    setSaid('');
    if (keyOf(option) !== (value ?? 'none')) onChoose(option?.id ?? null);
  };
  const type = (text: string): void => {
    setTyped(text);
    setOpen(true);
    setSaid('');
    setAt(text.trim() === '' ? -1 : 0);
  };
  const leave = (): void => {
    if (typed === undefined) close();
    else if (typed.trim() === '') choose(null);
    else {
      const exact = regionNamed(typed);
      if (exact) choose(exact);
      else {
        close();
        setSaid(t('region_not_chosen', { typed: typed.trim() }));
      }
    }
  };
  const move = (to: number): void => {
    setOpen(true);
    const next = options[(to + options.length) % Math.max(options.length, 1)];
    if (next === undefined) return;
    setAt(options.indexOf(next));
    // Drawn by now, unless the list opens with this very key.
    requestAnimationFrame(() => document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' }));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(open ? at + 1 : 0);
    else if (event.key === 'ArrowUp') move(open ? Math.max(at, 0) - 1 : -1);
    else if (event.key === 'Enter' && open && active !== undefined) choose(active);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };

  return (
    <div class="field region">
      <label for={field}>{hint ? t('region_label') : t('region_heading')}</label>
      <input
        ref={input}
        id={field}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open && options.length > 0}
        aria-controls={`${field}-list`}
        aria-activedescendant={open && active !== undefined ? optionId(active) : undefined}
        aria-describedby={hint ? `${field}-said ${field}-hint` : `${field}-said`}
        placeholder={t('region_none')}
        value={typed ?? chosen?.name ?? ''}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={() => setOpen(true)}
        onKeyDown={press}
        onBlur={leave}
      />
      <ul id={`${field}-list`} role="listbox" aria-label={t('region_heading')} class="options" hidden={!open || options.length === 0}>
        {open && options.map((option, index) => (
          <li
            key={keyOf(option)}
            id={optionId(option)}
            role="option"
            aria-selected={keyOf(option) === (value ?? 'none')}
            class={index === at ? 'active' : undefined}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {option === null ? t('region_none') : option.name}
            {option !== null && <span class="muted small"> {first.includes(option) ? t('region_offered') : option.id === option.province ? '' : regionById(option.province)?.name}</span>}
          </li>
        ))}
      </ul>
      <p id={`${field}-said`} class="small" role="status">
        {said !== '' ? said : open && query.trim() !== '' ? (options.length === 0 ? t('region_no_match') : t('region_found', { count: options.length })) : ''}
      </p>
      {value === null && <RegionOffer offered={offered} />}
      {hint && <p id={`${field}-hint`} class="muted small">{t('region_hint')}</p>}
    </div>
  );
}
