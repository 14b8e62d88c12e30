import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { PollControl } from './poll-control';

/** Where Shura answers; `ng build --define "SHURA='https://consult.example.om'"` says so. */
declare const SHURA: string;

@Component({
  selector: 'app-gardens',
  imports: [PollControl, ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>التسجيل في لقاء الحدائق</h1>
    <p>قبل أن تسجّلوا: أين تكون الحاجة إلى الحدائق أكبر؟</p>
    <form [formGroup]="form" (ngSubmit)="registered.set(true)">
      <shura-poll formControlName="answered" poll="gardens" [server]="server">
        <a href="{{ server }}/p/gardens?lang=ar">شاركوا في الاستطلاع</a>
      </shura-poll>
      <p><label>الاسم <input formControlName="name" autocomplete="name"></label></p>
      <button [disabled]="form.invalid">تسجيل</button>
    </form>
    <p role="status">{{ registered() ? 'سُجّل حضوركم.' : '' }}</p>
  `,
})
export class Gardens {
  readonly server = SHURA;
  readonly registered = signal(false);
  /** What is required of the poll is that it is answered; what was answered is between the citizen and the poll. */
  readonly form = new FormGroup({
    answered: new FormControl<readonly string[]>([], Validators.required),
    name: new FormControl('', { nonNullable: true }),
  });
}
