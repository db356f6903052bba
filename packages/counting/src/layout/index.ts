export type {
  BallotLayout,
  Box,
  CleanPrint,
  LayoutCode,
  LayoutPage,
  LayoutRow,
} from './ballot-layout.ts';
