import type { OwnForm } from './own-form.ts';

/** What every part of the page is given: the form as it stands, and the way to change it. */
export interface FormProps {
  readonly form: OwnForm;
  readonly change: (change: (form: OwnForm) => OwnForm) => void;
}
