import { createContext, useContext } from "react";

/** True while something that was kept is being worked in: nothing else can be kept until it is on show. */
export const Refreshing = createContext(false);

export function useIsRefreshing(): boolean {
  return useContext(Refreshing);
}
