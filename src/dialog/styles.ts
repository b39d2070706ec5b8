/** Letters only: a name that selects the same in HTML and in a style sheet, and that nobody can know beforehand. */
export function randomName(): string {
  return String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16)).map((byte) => 97 + (byte % 26)));
}

/**
 * Styles a shadow root. Constructed sheets need no leave of the page's CSP. Custom properties get names that the page can't
 * know: its `@property` rules hold in shadow roots too, and could make a known one transparent.
 * @returns whether the root still has these styles, rule by rule, and no others
 */
export function addStyles(root: ShadowRoot, source: string): () => boolean {
  const css = source.replaceAll('--', `--${randomName()}-`);
  const constructed = construct(root, css);
  const style = constructed ? undefined : addElement(root, css);
  const sheetNow = (): CSSStyleSheet | null | undefined => constructed ?? style?.sheet;
  const sheets = constructed ? 1 : 0;
  const rules = textOf(sheetNow());
  return () => {
    const { adoptedStyleSheets } = root;
    if (adoptedStyleSheets.length !== sheets || (constructed && adoptedStyleSheets[0] !== constructed) || (style && !style.isConnected)) return false;
    const sheet = sheetNow();
    return sheet !== null && sheet !== undefined && !sheet.disabled && sheet.media.length === 0 && textOf(sheet) === rules;
  };
}

/** Some Firefoxes keep a content script's sheets apart from the page's roots (bugzilla 1751346); an element does there. */
function construct(root: ShadowRoot, css: string): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return root.adoptedStyleSheets.length === 1 ? sheet : undefined;
  } catch {
    return undefined;
  }
}

function addElement(root: ShadowRoot, css: string): HTMLStyleElement {
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
  return style;
}

const textOf = (sheet: CSSStyleSheet | null | undefined): string => [...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join('');
