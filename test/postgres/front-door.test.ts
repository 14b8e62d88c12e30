import { describeFrontDoor } from './front-door.ts';

describeFrontDoor('the nginx of the example');
