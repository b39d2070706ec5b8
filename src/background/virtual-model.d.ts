declare module 'virtual:model' {
  /** `public/model.bin` in base64, put in by the build. */
  const model: string;
  export default model;
}
