/** Letters only: a name that selects the same in HTML and in a style sheet, and that nobody can know beforehand. */
export function randomName(): string {
  return String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)).map((byte) => 97 + (byte % 26)));
}

/**
 * Styles a shadow root. Constructed sheets need no leave of the page's CSP. Custom properties get names that the page can't
 * know: its `@property` rules hold in shadow roots too, and could make a known one transparent.
 */
export function addStyles(root: ShadowRoot, source: string): void {
  const css = source.replaceAll('--', `--${randomName()}-`);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox keeps a content script's sheets apart from the page's roots (bugzilla 1751346); an element does there.
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
