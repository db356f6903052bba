export * from './routes.ts';
export {
  leadStates,
  NewSeason,
  PilotBody,
  SeasonPart,
  WindowBody,
  type PilotsView,
  type SeasonSettings,
  type SeasonView,
  type SeasonWindowView,
  type WindowsView,
} from './shapes.ts';
