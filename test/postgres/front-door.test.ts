import { describeFrontDoor } from './front-door.ts';

describeFrontDoor('the example’s nginx');
