import type { EventEntry, Host } from "./Host";

type Callback = (answer: unknown) => void;
type Listener = (event: number, entries: unknown) => void;

const RICH_API = 93;
const COMMAND_COMPLETED = 94;
const RICH_API_MESSAGE = 33;
const COMMAND_INVOKED = 39;
const NOT_SUPPORTED = 5001;

/** The buttons of the ribbon, as a user has them before them. */
export interface HostRibbon {
  /** Presses the button of this function command; a press before the page listens waits for it. */
  readonly press: (name: string) => void;
  /** Commands that were said to be completed. */
  readonly completed: string[];
}

interface ConnectedRibbon extends HostRibbon {
  readonly connect: (listener: Listener) => void;
}

export function createRibbon(): ConnectedRibbon {
  const waiting: string[] = [];
  let listener: Listener | undefined;
  const send = () => {
    for (const name of listener === undefined ? [] : waiting.splice(0))
      listener?.(COMMAND_INVOKED, array([name, name, JSON.stringify({ source: { id: name } })]));
  };
  return {
    completed: [],
    press: (name) => {
      waiting.push(name);
      send();
    },
    connect: (connected) => {
      listener = connected;
      send();
    },
  };
}

/** What Excel for Windows gives a page as `window.external`: the door through which office.js talks to it. */
export function windowExternal(host: Host, ribbon = createRibbon(), settings: Record<string, string> = {}) {
  const listeners = new Map<number, Listener>();
  host.onEvents((entries) => listeners.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, array(entries.map(entryOf))));
  return {
    GetHostInfo: () => "Excel$Win32$16.01$en-US$telemetry$$$0",
    GetLoggingAllowed: () => false,
    GetContext: () => contextOf(host, settings),
    Execute(dispatch: number, parameters: readonly unknown[], callback: Callback) {
      if (dispatch === COMMAND_COMPLETED) ribbon.completed.push(String(argumentsOf(parameters)[0]));
      soon(() => {
        callback(
          array(
            dispatch === RICH_API
              ? answer(host, parameters)
              : [dispatch === COMMAND_COMPLETED ? 0 : NOT_SUPPORTED, null],
          ),
        );
      });
    },
    RegisterEvent(event: number, _target: string, listener: Listener, callback: Callback) {
      const isKnown = event === RICH_API_MESSAGE || event === COMMAND_INVOKED;
      if (isKnown) listeners.set(event, listener);
      soon(() => {
        callback(array([isKnown ? 0 : NOT_SUPPORTED]));
        if (event === COMMAND_INVOKED) ribbon.connect(listener);
      });
    },
    UnregisterEvent(event: number, _target: string, callback: Callback) {
      listeners.delete(event);
      soon(() => {
        callback(array([0]));
      });
    },
  };
}

// Excel answers in a later task; the timer is taken now, so that timers replaced by a test do not hold it up.
const soon = typeof setImmediate === "function" ? setImmediate : laterWith(setTimeout);

function laterWith(timer: typeof setTimeout): (work: () => void) => void {
  return (work) => {
    timer(work, 0);
  };
}

function answer(host: Host, parameters: readonly unknown[]): readonly unknown[] {
  const response = host.process(String(argumentsOf(parameters)[4]));
  return typeof response === "number" ? [response, null] : [0, [200, [], JSON.stringify(response)]];
}

function argumentsOf(parameters: readonly unknown[]): readonly unknown[] {
  const [first] = parameters;
  return Array.isArray(first) ? (first as readonly unknown[]) : parameters;
}

/** An array as the host's own objects have it. */
function array(items: readonly unknown[]) {
  return { toArray: () => items };
}

function entryOf({ messageCategory, messageType, targetId, message }: EventEntry) {
  return array([messageCategory, messageType, targetId, message, 0, false]);
}

function contextOf({ behaviour, model }: Host, settings: Record<string, string>) {
  const sets = {
    ExcelApi: `1.${String(behaviour.level)}`,
    SharedRuntime: "1.1",
    RibbonApi: "1.1",
    RichApiRuntime: "1.3",
  };
  const constants: Record<string, unknown> = {
    ...{ GetAppType: 1, GetSolutionRef: "00000000-0000-0000-0000-000000000001", GetAppVersionMajor: 16 },
    ...{ GetAppVersionMinor: 1, GetAppUILocale: "en-US", GetAppDataLocale: "en-US", GetDocUrl: model.name },
    ...{ GetAppCapabilities: 0, GetActivationMode: 2, GetControlIntegrationLevel: 1, GetSolutionToken: "" },
    ...{ GetSupportedMatrix: JSON.stringify(sets), GetHostFullVersion: "16.0.17328.20000", GetInitialDisplayMode: 0 },
    ...{ GetInstanceId: "instance-1", GetCorrelationId: "correlation-1", GetTouchEnabled: false },
    ...{ GetCommerceAllowed: false, GetOfficeThemeInfo: JSON.stringify(THEME), GetSettings: storeOf(settings) },
  };
  return Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, () => value]));
}

const THEME = {
  primaryFontColor: 0x000000,
  primaryBackgroundColor: 0xffffff,
  secondaryFontColor: 0x444444,
  secondaryBackgroundColor: 0xf3f3f3,
};

function storeOf(settings: Record<string, string>) {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(settings)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      for (const key of Object.keys(settings)) Reflect.deleteProperty(settings, key);
      for (const [index, key] of keys.entries()) settings[key] = values[index] ?? "";
    },
  };
}
