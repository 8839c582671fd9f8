declare module "jihe-engine" {
  /** The script of `worker.ts`, as the build bundles it. */
  const source: string;
  export default source;
}
