import type { BrowserContext, Page } from 'playwright-core';
import type { ReplicaServer } from '../../replicas/server.ts';
import type { ExtensionDialog } from './dialog.ts';

export type BrowserKind = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];
/** A bare replica is proven in one browser; in the other the guard's tests press every part of it. */
export const REPLICA_BROWSERS: readonly BrowserKind[] = ['chromium'];

export interface LaunchOptions {
  /** Language of the browser and, by default, of the replicas. Default `id`. */
  readonly lang?: 'id' | 'en';
  /** Folder of the built extension; `null` for none. Default `dist/<browser>`. */
  readonly extension?: string | null;
  /** Opt in right after the start. */
  readonly active?: boolean;
  readonly headless?: boolean;
  /** Load the probe that shows closed shadow roots to tests. Default true. */
  readonly probe?: boolean;
  /** Close the browser by itself on Ctrl+C and the like. Default true. */
  readonly signals?: boolean;
  /** Replaces the browser that is looked for in the usual places. */
  readonly executablePath?: string;
  /** More preferences (Firefox only). */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
  readonly hasTouch?: boolean;
  /** Let the browser keep pages that are left, for "back" (Chromium; Firefox always does). Pages asked for with `?kept` allow it. Default false. */
  readonly keepsPages?: boolean;
  /** Allow the extensions in private windows (Chromium only). Default false. */
  readonly inPrivate?: boolean;
}

/** A browser with a fresh profile whose real host names lead to the replicas. */
export interface TestBrowser {
  readonly kind: BrowserKind;
  readonly context: BrowserContext;
  readonly server: ReplicaServer;
  /** Opens a tab at a replica and waits until it is drawn. */
  page(url: string): Promise<Page>;
  /** Opens a page of the extension, such as `src/pages/popup/index.html`. */
  extensionPage(path: string): Promise<Page>;
  /** Opts in through the welcome page, as a person does. */
  activate(): Promise<void>;
  /** Opts out through the toolbar popup. */
  deactivate(): Promise<void>;
  /** The extension's own dialog in a replica's tab. */
  dialog(page: Page): ExtensionDialog;
  /** Ends the extension's background; its next message must wake it. */
  stopWorker(): Promise<void>;
  /** Disables or enables the extension, as on the browser's page of extensions; its open pages are closed by that. Chromium only. */
  setEnabled(on: boolean): Promise<void>;
  close(): Promise<void>;
  /**
   * After `close`: addresses of all requests that an extension began, its own packaged files left out.
   * Chromium only; throws elsewhere and before `close`.
   */
  requestsFromExtension(): readonly string[];
}
