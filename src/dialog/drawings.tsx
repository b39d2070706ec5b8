/** Small drawings, all decoration: what they say is said in words beside them. */

/** A thumb kept within a shield; the drawing of `public/icons/mark.svg`. */
export const Emblem = () => (
  <svg class="emblem" viewBox="0 0 128 128" aria-hidden="true">
    <path class="shield" d="M64 5 110 19c2.5.8 4 3 4 5.6V62c0 30.5-21.5 50.5-50 61-28.5-10.5-50-30.5-50-61V24.6c0-2.6 1.5-4.800 4-5.6Z" />
    <path class="thumb" d="M38.5 60h6a4.5 4.5 0 0 1 4.5 4.5v26a4.5 4.5 0 0 1-4.5 4.5h-6a4.5 4.5 0 0 1-4.5-4.5v-26a4.5 4.5 0 0 1 4.5-4.5ZM55 63.5 68.5 37c2.200-4.5 5.5-6.6 9.6-5.400 5.200 1.5 7.400 6.300 6.300 11.800L82 56h12.5c6.200 0 9.700 4.400 8.6 10.300l-3.800 20C98.200 91.900 94.6 95 89 95H64.5c-5.800 0-9.5-3.400-9.5-9Z" />
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
