import {plain} from '../../leads/find.ts';
import {keysOf} from '../../text/keys-of.ts';

/** What a column of a table can say of a lead, by the name that `--map` takes, and what that is. */
export const columnFields = {
	organization: 'the employer',
	role: 'the job',
	person: 'somebody there',
	'first-name': 'their first name',
	'last-name': 'their last name',
	email: 'their address',
	phone: 'their number',
	url: 'the vacancy',
	location: 'where the job is',
	source: 'where you found it',
	agency: 'the agency that it goes through',
	note: 'anything else',
	status: 'how far it has come',
	applied: 'the day you applied',
	'did-apply': 'yes where you applied',
	saved: 'the day it was saved, which is no application',
	interview: 'the day of an interview',
	offer: 'the day of an offer',
	rejected: 'the day of a no',
	'status-day': 'the day of the status',
	closes: 'the day the vacancy closes',
	ignore: 'nothing: the column is left out',
} as const;
export type ColumnField = keyof typeof columnFields;

/** A heading as it is compared: "Company Name", "company_name" and "companyName" are one. */
export function bareHeading(heading: string): string {
	return plain(heading.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The headings that mean a field, in English, German, French and Spanish. */
const words: Partial<Record<ColumnField, string>> = {
	organization: `company; company name; employer; employer name; organization; organization name; organisation;
		organisation name; firm; business; company/organization; company applied to; workplace;
		Firma; Firmenname; Unternehmen; Unternehmensname; Arbeitgeber; Betrieb; Name der Firma; Name des Unternehmens;
		entreprise; nom de l'entreprise; société; nom de la société; employeur; organisme; structure;
		empresa; nombre de la empresa; compañía; empleador; organización; nombre de la compañía`,
	role: `role; job title; title; position; position title; job; job name; job role; role title; vacancy; opening;
		position applied for; role applied for; role applied to; job position;
		Stelle; Stellenbezeichnung; Stellentitel; Jobtitel; Rolle; Berufsbezeichnung; Tätigkeit; Beruf; Ausgeschriebene Stelle;
		poste; intitulé du poste; titre du poste; intitulé; fonction; emploi; métier;
		puesto; título del puesto; cargo; posición; vacante; rol; nombre del puesto; puesto de trabajo`,
	person: `person; contact; contact person; contact name; name of contact; recruiter; recruiter name; hiring manager;
		Ansprechpartner; Ansprechpartnerin; Ansprechperson; Kontakt; Kontaktperson; Kontaktname; Recruiterin;
		interlocuteur; interlocutrice; personne de contact; nom du contact; recruteur; recruteuse; responsable;
		contacto; persona de contacto; nombre del contacto; reclutador; reclutadora`,
	'first-name': 'first name; Vorname; prénom; nombre',
	'last-name': 'last name; surname; family name; Nachname; Familienname; nom de famille; apellido; apellidos',
	email: `email; e-mail; mail; email address; contact email; recruiter email; E-Mail-Adresse; Mailadresse; Kontakt E-Mail;
		courriel; adresse mail; adresse e-mail; adresse email; mail du contact; email du contact;
		correo; correo electrónico; email de contacto; correo de contacto`,
	phone: `phone; phone number; telephone; tel; mobile; contact phone; contact phone number;
		Telefon; Telefonnummer; Rufnummer; Handy; téléphone; tél; numéro de téléphone; portable; teléfono; móvil; celular`,
	url: `url; link; job url; job link; posting; posting url; job posting; job posting url; posting link; application link; job ad;
		Stellenanzeige; Anzeige; Link zur Stelle; Link zur Anzeige; Link zur Stellenanzeige; Ausschreibung;
		lien; annonce; lien de l'offre; lien de l'annonce; lien vers l'offre; url de l'offre;
		enlace; enlace de la oferta; enlace a la oferta; url de la oferta; anuncio; liga`,
	location: `location; job location; place; city; town; Ort; Standort; Arbeitsort; Stadt; lieu; ville; localisation;
		lieu de travail; ubicación; lugar; ciudad; localidad; lugar de trabajo`,
	source: `source; job source; found at; found on; where found; platform; job board; via; channel; platform applied on;
		Quelle; Gefunden bei; Gefunden über; Portal; Jobbörse; Stellenbörse; Plattform; Fundort;
		plateforme; site d'emploi; canal; trouvé sur; fuente; origen; plataforma; bolsa de trabajo; encontrado en`,
	agency: `agency; recruitment agency; staffing agency; Personalvermittlung; Personalvermittler; Vermittler; Zeitarbeitsfirma;
		cabinet; cabinet de recrutement; agence; agence d'intérim; agencia; consultora`,
	note: `note; notes; comment; comments; remarks; Notiz; Notizen; Bemerkung; Bemerkungen; Anmerkung; Anmerkungen; Kommentar;
		Kommentare; remarque; remarques; commentaire; commentaires; nota; notas; comentario; comentarios; observaciones`,
	status: `status; stage; state; list; list name; status name; application status; current status; outcome; result; response;
		Stand; Bewerbungsstatus; Bewerbungsstand; Ergebnis; Rückmeldung; Phase;
		statut; état; avancement; étape; statut de la candidature; résultat; réponse;
		estado; estatus; situación; etapa; fase; estado de la solicitud; resultado; respuesta`,
	applied: `applied; applied on; applied at; applied date; date applied; application date; date of application; date; submitted;
		date submitted; submission date; day applied; sent on;
		Beworben am; Bewerbungsdatum; Datum; Datum der Bewerbung; Bewerbung vom; Abgeschickt am; Versendet am; Verschickt am;
		Gesendet am; date de candidature; date de la candidature; date d'envoi; postulé le; candidature envoyée le; envoyé le;
		date de postulation; fecha; fecha de solicitud; fecha de aplicación; fecha de postulación; fecha de candidatura;
		fecha de envío; postulado el; solicitado el; enviado el; aplicado el`,
	'did-apply': 'has applied; did apply; beworben; postulé; postulado; aplicado',
	saved: `date saved; saved date; saved on; date added; added; added at; added on; created; created at; date created; bookmarked on;
		Gespeichert am; Hinzugefügt am; Erstellt am; Gefunden am; ajouté le; enregistré le; date d'ajout; créé le;
		guardado el; añadido el; fecha de guardado; creado el`,
	interview: `interview; interview date; date of interview; interview on; interviewed on; first interview;
		Vorstellungsgespräch; Gespräch; Gespräch am; Interview am; Vorstellungsgespräch am; Gesprächstermin; Datum Vorstellungsgespräch;
		entretien; date d'entretien; date de l'entretien; entretien le; entrevista; fecha de entrevista; fecha de la entrevista`,
	offer: `offer date; date of offer; offered on; Angebot am; date de l'offre; offre reçue le; fecha de oferta; fecha de la oferta`,
	rejected: `rejected on; rejection date; date rejected; date of rejection; Absage am; Abgesagt am; Absagedatum;
		date de refus; date du refus; refusé le; fecha de rechazo; rechazado el`,
	'status-day': `status date; date of status; status changed; status since; Status vom; Status seit; Stand vom;
		date du statut; fecha de estado; fecha del estado`,
	closes: `deadline; closes; closing date; application deadline; apply by; Frist; Bewerbungsfrist; Bewerbungsschluss; Einsendeschluss;
		date limite; date de clôture; clôture; fecha límite; fecha de cierre; plazo`,
};

const byHeading = new Map(
	keysOf(words).flatMap(field => (words[field] ?? '').split(';').map(word => [bareHeading(word), field] as const)),
);

/** The field that a heading means; undefined for one that means nothing to us. */
export function fieldOfHeading(heading: string): ColumnField | undefined {
	return byHeading.get(bareHeading(heading));
}
