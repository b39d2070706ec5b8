let navigate: (path: string) => void = () => undefined;

/** Goes to a path of the page; `main.ts` says how. */
export const go = (path: string): void => navigate(path);
export const setNavigation = (to: (path: string) => void): void => {
  navigate = to;
};
