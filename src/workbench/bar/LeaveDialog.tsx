import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { WORDS } from "../words";

interface LeaveDialogProps {
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asks before unsaved work is left for another workbook. */
export function LeaveDialog({ onSave, onDiscard, onCancel }: LeaveDialogProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={onCancel}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{WORDS.leaveTitle}</DialogTitle>
          <DialogContent>{WORDS.leaveText}</DialogContent>
          <DialogActions fluid>
            <Button onClick={onCancel}>{WORDS.leaveCancel}</Button>
            <Button onClick={onDiscard}>{WORDS.leaveDiscard}</Button>
            <Button appearance="primary" onClick={onSave}>
              {WORDS.leaveSave}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
