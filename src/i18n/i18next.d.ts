import 'i18next';
import type { Resources } from './resources.d.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Resources;
    /** A key that no catalogue has is an error even where a default is given. */
    strictKeyChecks: true;
    /** A text with `{{name}}` cannot be asked for without `name`. */
    strictInterpolationChecks: true;
  }
}
