import { Field, Select } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useLayout } from "./layout";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly className?: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A list to choose from, under its label. */
export function Choice({ label, value, hint, className, onChoose, children }: ChoiceProps): ReactElement {
  const layout = useLayout();
  return (
    <Field className={className} label={label} size="small" {...(hint === undefined ? {} : { hint })}>
      <Select
        className={layout.fill}
        value={value}
        onChange={(_, data) => {
          onChoose(data.value);
        }}
      >
        {children}
      </Select>
    </Field>
  );
}
