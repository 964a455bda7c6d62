import type { DetailTexts } from '../config/detailTexts.ts';

interface Props {
  name: string;
  /** The id of its visible label. */
  label: string;
  /** The id of a text that says more. */
  description?: string;
  texts: DetailTexts;
  checked: boolean;
  mixed?: boolean;
  onChange: (on: boolean) => void;
}

/** A native checkbox in the role of a switch. Its state is also written beside it, so that colour never stands alone. */
export function Switch({ name, label, description, texts, checked, mixed = false, onChange }: Props) {
  return (
    <label class="switch">
      <span class="state">{mixed ? texts.some : checked ? texts.on : texts.off}</span>
      <input
        part="switch"
        type="checkbox"
        role="switch"
        name={name}
        checked={checked}
        indeterminate={mixed}
        aria-labelledby={label}
        aria-describedby={description}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
    </label>
  );
}
