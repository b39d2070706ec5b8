// Tells a test what a closed shadow root shows. It listens to its own two events only, so that the page's events keep
// their order; it never touches a node.
const rootOf = (element) => (typeof chrome !== 'undefined' && chrome.dom ? chrome.dom.openOrClosedShadowRoot(element) : element.openOrClosedShadowRoot) ?? null;

const read = (element, root) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    testid: element.dataset.testid,
    rect: { x, y, width, height },
    text: element.innerText,
    focused: root.activeElement === element,
    ariaDisabled: element.getAttribute('aria-disabled') === 'true' || element.disabled === true,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  };
};

const collect = (scope) => {
  const found = [];
  for (const element of scope.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement)) continue;
    const root = rootOf(element);
    if (!root || element.shadowRoot) continue;
    for (const marked of root.querySelectorAll('[data-testid]')) found.push(read(marked, root));
    found.push(...collect(root));
  }
  return found;
};

document.addEventListener('closed-root-ask', () => {
  document.dispatchEvent(new CustomEvent('closed-root-answer', { detail: JSON.stringify(collect(document)) }));
});
