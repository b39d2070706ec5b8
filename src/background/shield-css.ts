const IN_SIGHT = 'opacity:1!important;visibility:visible!important;filter:none!important;transform:none!important;clip-path:none!important;mask:none!important;pointer-events:auto!important';

/** Nothing of it to be seen, at once. */
const OUT_OF_SIGHT = 'opacity:0!important;transition:none!important;animation:none!important';

/**
 * The user-origin rules that hold while the dialog is open; no style of the page beats them, in its shadow roots neither.
 * The page's popovers stay out of sight: one could rise above the dialog unheard, and let presses through. Nor is the page put
 * behind a picture of itself. (To hide a field whose list is open is no way to close it: Chromium's tab crashes.) The rules can
 * outlive the dialog, where the extension ends before it or the page is left under it: they hold by the dialog's host,
 * but for popovers in shadow roots, from where no rule can see it.
 * @param attribute the random attribute that marks the dialog's host
 */
export const shieldCss = (attribute: string): string =>
  [
    `[${attribute}]{display:block!important;content-visibility:visible!important;zoom:1!important;${IN_SIGHT}}`,
    `html:has(>[${attribute}]){view-transition-name:none!important;${IN_SIGHT}}`,
    `html:has(>[${attribute}])::view-transition{display:none!important}`,
    `html:has(>[${attribute}]) :popover-open,:popover-open:not(:root *){${OUT_OF_SIGHT}}`,
    `html:has(>[${attribute}]) :popover-open::backdrop,:popover-open:not(:root *)::backdrop{display:none!important}`,
  ].join('');
