import {plain} from '../../leads/find.ts';
import {keysOf} from '../../text/keys-of.ts';

/**
 * What a word of a status column is sure to say. `interview`: a round of interviews, whose day is not in the table.
 * `offer`: one is open. `silent`: they have not answered, which ends nothing. `saved`: not applied for. `unsaid`: it says
 * neither that there was an application nor how it ended.
 */
export type StatusMeaning =
	| 'applied'
	| 'interview'
	| 'offer'
	| 'rejected'
	| 'accepted'
	| 'declined'
	| 'withdrew'
	| 'silent'
	| 'saved'
	| 'unsaid';

const words: Record<StatusMeaning, string> = {
	applied: `applied; i applied; application sent; application submitted; submitted; sent; applied online;
		beworben; bewerbung abgeschickt; bewerbung verschickt; bewerbung versendet; abgeschickt; verschickt; versendet; gesendet;
		postulé; candidature envoyée; envoyée; envoyé; candidature déposée;
		postulado; aplicado; solicitado; solicitud enviada; candidatura enviada; enviada; enviado`,
	interview: `interview; interviews; interviewing; interviewed; interview scheduled; phone interview; first interview; onsite interview;
		vorstellungsgespräch; gespräch; im gespräch; interview vereinbart; eingeladen; einladung;
		entretien; entretiens; en entretien; entretien prévu; entrevista; entrevistas; en entrevista; entrevistado; entrevista programada`,
	offer: `offer; offered; offer received; job offer; received offer; angebot; angebot erhalten;
		offre; offre reçue; oferta; oferta recibida; oferta de trabajo`,
	rejected: `rejected; rejection; not selected; denied; application rejected; rejected by company;
		absage; absage erhalten; abgelehnt; refusé; refusée; refus; réponse négative; candidature refusée;
		rechazado; rechazada; rechazo; no seleccionado; no seleccionada; descartado; descartada`,
	accepted: `offer accepted; accepted offer; accepted the offer; angebot angenommen; offre acceptée; oferta aceptada`,
	declined: `offer declined; declined offer; i declined; angebot abgelehnt; offre refusée; offre déclinée; oferta rechazada`,
	withdrew: `withdrawn; withdrew; i withdrew; application withdrawn; withdrew application; zurückgezogen; bewerbung zurückgezogen;
		retiré; retirée; candidature retirée; retirado; retirada; candidatura retirada`,
	silent: `no response; no reply; no answer; ghosted; keine antwort; keine rückmeldung; ohne antwort;
		sans réponse; pas de réponse; aucune réponse; sin respuesta; no han respondido`,
	saved: `saved; wishlist; wish list; bookmarked; bookmark; draft; to apply; not applied; not yet applied; new; applying;
		planned; gespeichert; gemerkt; merkliste; entwurf; geplant; noch nicht beworben; vorgemerkt;
		enregistré; enregistrée; sauvegardé; brouillon; à postuler; favori; pas encore postulé;
		guardado; guardada; borrador; por aplicar; por solicitar; favorito; pendiente de aplicar`,
	unsaid: `archived; expired; closed; archiviert; abgelaufen; geschlossen; archivé; archivée; expiré; expirée; fermé;
		archivado; archivada; expirado; expirada; cerrado; cerrada`,
};

const byWord = new Map(
	keysOf(words).flatMap(meaning => words[meaning].split(';').map(word => [bareStatus(word), meaning] as const)),
);

function bareStatus(text: string): string {
	return plain(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** What a status is sure to say; undefined for words that could mean several things, or nothing to us. */
export function statusMeaning(text: string, accepted: readonly string[] = []): StatusMeaning | undefined {
	const bare = bareStatus(text);
	return accepted.includes(bare) ? 'accepted' : byWord.get(bare);
}
