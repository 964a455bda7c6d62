interface Props {
  title: string;
  closeLabel: string;
  onClose: () => void;
}

/** The heading of the window, first in line for the focus: so nobody accepts by pressing Enter twice. */
export function Head({ title, closeLabel, onClose }: Props) {
  return (
    <div class="head">
      <h2 part="title" id="preferences-title" tabIndex={-1} autofocus>
        {title}
      </h2>
      <button part="close" type="button" aria-label={closeLabel} title={closeLabel} onClick={onClose}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M6 6l12 12M18 6L6 18" />
        </svg>
      </button>
    </div>
  );
}
