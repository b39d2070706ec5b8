/** What a held-or-not test expects of a post: the last two words of the classes are judged, not the author. */
export type Expect = 'ordinary' | 'civic' | 'discussed' | 'campaign';

export interface DemoAccount {
  /** Numeric id as the site writes it into its controls. */
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly bio: string;
}

export interface DemoImage {
  /** Path below the picture server, without `.svg`. */
  readonly name: string;
  /** Description written by the author; absent where none was written. */
  readonly alt?: string;
  /** What a machine says it sees, in English; absent where it recognised nothing. */
  readonly seen?: string;
}

export interface DemoPost {
  readonly id: string;
  readonly author: DemoAccount;
  /** Empty for a post that is only pictures. */
  readonly text: string;
  readonly hoursAgo: number;
  readonly images?: readonly DemoImage[];
  readonly quoted?: { readonly author: DemoAccount; readonly text: string };
  /** Paid: carries no link to itself. */
  readonly promoted?: boolean;
  readonly expect: Expect;
}
