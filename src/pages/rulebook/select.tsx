import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A labelled choice of one of our own values; what the page reports back is looked up among them, never trusted. */
export function Select<T extends string>({ label, value, values, onChoose, children }: {
  label: string;
  value: T | undefined;
  values: readonly T[];
  onChoose: (value: T | undefined) => void;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ currentTarget }) => onChoose(values.find((one) => one === currentTarget.value))}>
        {children}
      </select>
    </div>
  );
}
