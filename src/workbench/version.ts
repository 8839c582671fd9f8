declare const __JIHE_VERSION__: string;

/** Version of this tool, put in by the build. */
export const VERSION: string = __JIHE_VERSION__;
