// The parts forms are made of: the token of the session, and fields with their label, hint and error beside them.
import type { Child } from "hono/jsx";
import { TOKEN_FIELD } from "../csrf.ts";
import type { AdminFrame } from "../frame.ts";
import { FRAME_WORDS } from "../strings/frame.ts";

interface PostFormProps {
  readonly frame: AdminFrame;
  /** Below the base path. */
  readonly path: string;
  readonly class?: string;
  /** Lets files be sent along. */
  readonly hasFiles?: boolean;
  readonly children?: Child;
}

/** A form that changes something: it is posted with the token of the session. */
export function PostForm({ frame, path, class: className, hasFiles = false, children }: PostFormProps) {
  return (
    <form
      method="post"
      action={`${frame.basePath}${path}`}
      class={className}
      enctype={hasFiles ? "multipart/form-data" : undefined}
    >
      <input type="hidden" name={TOKEN_FIELD} value={frame.formToken} />
      {children}
    </form>
  );
}

/** Whose password a form takes, for what keeps passwords: it would keep this one under no name. */
export function PasswordOwner({ email }: { email: string }) {
  return <input type="text" value={email} autocomplete="username" readonly hidden />;
}

/** What every field has. */
export interface FieldProps {
  readonly frame: AdminFrame;
  readonly name: string;
  /** Where several forms of a page have a field of that name; the name unless told otherwise. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed; `null`: nothing. */
  readonly error?: string | null;
}

interface TextFieldProps extends FieldProps {
  readonly value?: string;
  readonly type?: "text" | "password" | "search" | "number" | "url" | "datetime-local";
  readonly autocomplete?: string;
  readonly isRequired?: boolean;
}

/** A line of text. */
export function TextField({
  value,
  type = "text",
  autocomplete,
  isRequired = false,
  ...field
}: TextFieldProps) {
  return (
    <Labelled {...field}>
      <input
        {...attributesOf(field)}
        type={type}
        value={value}
        required={isRequired}
        autocomplete={autocomplete ?? "off"}
        spellcheck={type === "text" ? undefined : false}
      />
    </Labelled>
  );
}

/** Several lines of text. */
export function TextArea({ value, rows = 3, ...field }: FieldProps & { value?: string; rows?: number }) {
  return (
    <Labelled {...field}>
      <textarea {...attributesOf(field)} rows={rows}>
        {value}
      </textarea>
    </Labelled>
  );
}

interface ChoiceProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

/** One of several. */
export function Choice({ value, choices, ...field }: ChoiceProps) {
  return (
    <Labelled {...field}>
      <select {...attributesOf(field)}>
        {choices.map(([each, label]) => (
          <option value={each} selected={each === value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface TickBoxesProps {
  readonly frame: AdminFrame;
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly (readonly [value: string, told: string])[];
  readonly chosen: readonly string[];
  /** What is wrong with what was chosen; `null`: nothing. */
  readonly error: string | null;
}

/** Some of several, each by its key and what it stands for. */
export function TickBoxes({ frame, name, legend, choices, chosen, error }: TickBoxesProps) {
  const errorId = `${name}-error`;
  return (
    <fieldset aria-describedby={error === null ? undefined : errorId}>
      <legend>{legend}</legend>
      {choices.map(([value, told]) => (
        <label>
          <input type="checkbox" name={name} value={value} checked={chosen.includes(value)} />
          <span>
            <code>{value}</code> {told}
          </span>
        </label>
      ))}
      {error === null ? null : (
        <p class="error" id={errorId}>
          {FRAME_WORDS[frame.language].fieldError}: {error}
        </p>
      )}
    </fieldset>
  );
}

function Labelled({
  frame,
  name,
  id = name,
  label,
  hint,
  error = null,
  children,
}: FieldProps & { children?: Child }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint === undefined ? null : <small id={`${id}-hint`}>{hint}</small>}
      {error === null ? null : (
        <p class="error" id={`${id}-error`}>
          {FRAME_WORDS[frame.language].fieldError}: {error}
        </p>
      )}
    </div>
  );
}

function attributesOf({ name, id = name, hint, error = null }: FieldProps) {
  const described = [hint === undefined ? [] : `${id}-hint`, error === null ? [] : `${id}-error`].flat();
  return {
    id,
    name,
    "aria-invalid": error === null ? undefined : ("true" as const),
    "aria-describedby": described.length === 0 ? undefined : described.join(" "),
  };
}
