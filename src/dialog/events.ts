/** What is kept from the page while the dialog is open. A guard that hears these first hands them to `handle`. */
export const SHELL_EVENTS = [
  'pointerdown', 'pointerup', 'pointercancel', 'pointermove', 'pointerover', 'pointerout',
  'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'click', 'auxclick', 'dblclick', 'contextmenu',
  'touchstart', 'touchmove', 'touchend', 'touchcancel', 'keydown', 'keypress', 'keyup', 'wheel',
  'focus', 'blur', 'focusin', 'focusout', 'copy', 'selectstart', 'dragstart', 'beforetoggle', 'toggle', 'close', 'fullscreenchange',
  'visibilitychange',
] as const;
/** They tell that something of the page's may have risen above the dialog, and belong to the page. */
export const TOP_LAYER_EVENTS: ReadonlySet<string> = new Set(['beforetoggle', 'toggle', 'close', 'fullscreenchange']);
