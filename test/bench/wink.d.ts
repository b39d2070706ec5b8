declare module 'wink-naive-bayes-text-classifier' {
  interface WinkBayes {
    definePrepTasks(tasks: ((text: string) => string[])[]): number;
    defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
    learn(text: string, label: string): boolean;
    consolidate(): boolean;
    computeOdds(text: string): [string, number][];
    predict(text: string): string;
    exportJSON(): string;
  }
  export default function winkBayes(): WinkBayes;
}
