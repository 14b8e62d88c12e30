import { Component } from '@angular/core';

@Component({ selector: 'app-about', template: '<h1>عن البلدية</h1>' })
export class About {}
