/** Milliseconds of processor time, which other programs on the machine do not stretch as they do the clock's. */
export function spent(work: () => void): number {
  const end = clock();
  work();
  return end();
}

/** Starts counting; the function it returns gives the milliseconds of processor time since. */
export function clock(): () => number {
  const begin = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
}
