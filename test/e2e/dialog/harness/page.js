// Listens wherever a page can, before anything is opened.
window.heard = [];
const types = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu', 'touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'focus', 'blur', 'focusin', 'focusout', 'wheel'];
for (const type of types) {
  window.addEventListener(type, (event) => window.heard.push(`${event.isTrusted ? '' : 'synthetic '}${type}${event.key ? `:${event.key}` : ''}@${event.target?.id || event.target?.nodeName || 'window'}`), { capture: true, passive: true });
}
