import { createContext, useContext } from 'react';
import type { Services } from './services.ts';

/** Hands the services to the screens; `app/main.tsx` fills it with the real ones, tests with those in memory. */
export const ServicesContext = createContext<Services | null>(null);

/** What this screen may use. Throws outside of a `ServicesContext`: that is a fault of wiring, not of the user. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices: no ServicesContext above');
  return services;
}
