/** Small drawings, all decoration: what they say is said in words beside them. */

/** A thumb kept within a shield. */
export const Emblem = () => (
  <svg class="emblem" viewBox="0 0 32 32" aria-hidden="true">
    <path class="shield" d="M16 1.8 28 6v9.2c0 7.2-4.9 12.5-12 15-7.1-2.5-12-7.8-12-15V6z" />
    <path class="thumb" d="M13.2 14.2 16 8.1c.3-.7 1-1.1 1.7-.9 1.2.3 1.9 1.5 1.6 2.7l-.7 3h3.5c1.4 0 2.4 1.3 2 2.6l-1.5 5.3c-.3 1-1.2 1.7-2.2 1.7h-7.2z" />
    <path class="thumb" d="M8.6 14.2h2.9v8.3H8.6z" />
  </svg>
);

export const Check = () => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="m4.5 10.5 3.6 3.6 7.4-8" />
  </svg>
);

export const Chevron = () => (
  <svg class="icon chevron" viewBox="0 0 20 20" aria-hidden="true">
    <path d="m7.5 5 5 5-5 5" />
  </svg>
);

export const Scales = () => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d="M10 3v14M6.5 17h7M4 6l6-1.2L16 6M4 6l-2.2 5.2a2.4 2.4 0 0 0 4.4 0zM16 6l-2.2 5.2a2.4 2.4 0 0 0 4.4 0z" />
  </svg>
);
