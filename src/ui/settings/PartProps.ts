import type { SettingsDraft } from "./readSettings";

/** What every part of the form of settings takes. */
export interface PartProps {
  readonly draft: SettingsDraft;
  readonly onDraft: (draft: SettingsDraft) => void;
}
