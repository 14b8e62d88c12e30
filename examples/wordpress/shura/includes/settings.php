<?php
/** Settings, Shura: the address of the server, and for those who pin it the line of one version. */

namespace Shura;

defined( 'ABSPATH' ) || exit;

const PAGE = 'shura';

add_action(
	'admin_menu',
	static fn() => add_options_page( __( 'Shura', 'shura' ), __( 'Shura', 'shura' ), 'manage_options', PAGE, __NAMESPACE__ . '\show_settings' )
);

add_filter(
	'plugin_action_links_' . plugin_basename( dirname( __DIR__ ) . '/shura.php' ),
	static function ( array $links ): array {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'shura' ) );
		return array_merge( array( $link ), $links );
	}
);

add_action(
	'admin_init',
	static function (): void {
		register_setting( PAGE, OPTION, array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\clean_settings' ) );
		add_settings_section( 'server', '', '__return_empty_string', PAGE );
		add_settings_field( 'server', __( 'Address of the server', 'shura' ), __NAMESPACE__ . '\show_server', PAGE, 'server', array( 'label_for' => 'shura-server' ) );
		add_settings_field( 'pinned', __( 'Pinned version (optional)', 'shura' ), __NAMESPACE__ . '\show_pinned', PAGE, 'server', array( 'label_for' => 'shura-pinned' ) );
	}
);

/** What is kept of what was sent: where a field is wrong, what was there before, and a message that quotes the field. */
function clean_settings( $sent ): array {
	$kept  = option();
	$sent  = array_merge( $kept, array_filter( (array) $sent, 'is_string' ) );
	$typed = trim( $sent['server'] );

	$server = '' === $typed ? '' : read_server( $typed );
	if ( null === $server ) {
		/* translators: %s: what somebody typed. */
		refuse( 'server', __( 'The address was not changed: %s does not begin with https:// (or with http://localhost for a trial on this machine), or holds more than a host and a path.', 'shura' ), $typed );
		$server = $kept['server'];
	}

	$line   = trim( $sent['pinned'] );
	$pinned = read_pinned( $line, $server );
	if ( '' !== $line && null === $pinned ) {
		/* translators: %s: what somebody pasted. */
		refuse( 'pinned', __( 'No version is pinned: %s is not a script line of the server with its integrity.', 'shura' ), $line );
	}
	return array( 'server' => $server, 'pinned' => $pinned ? pinned_line( $pinned ) : '' );
}

/** WordPress prints these messages as HTML, and the field again without what was refused: the message keeps it. */
function refuse( string $field, string $words, string $typed ): void {
	$quoted = '<code dir="ltr">' . esc_html( $typed ) . '</code>';
	add_settings_error( OPTION, $field, sprintf( esc_html( $words ), $quoted ) );
}

function show_settings(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>', esc_html( get_admin_page_title() ), '</h1><form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

function show_server(): void {
	printf(
		'<input type="url" id="shura-server" name="%s[server]" value="%s" class="regular-text code" dir="ltr" aria-describedby="shura-server-note">',
		esc_attr( OPTION ),
		esc_attr( server() )
	);
	printf(
		'<p class="description" id="shura-server-note">%s</p><p>%s</p>',
		esc_html__( 'Such as https://consult.example.om/. Visitors’ browsers ask it; it is the only other host they ask.', 'shura' ),
		sprintf(
			/* translators: %s: the origin of this site. */
			esc_html__( 'For votes from this site to count, its origin is registered there: %s', 'shura' ),
			'<code dir="ltr">' . esc_html( origin() ) . '</code>'
		)
	);
}

function show_pinned(): void {
	printf(
		'<textarea id="shura-pinned" name="%s[pinned]" rows="3" class="large-text code" dir="ltr" aria-describedby="shura-pinned-note">%s</textarea>',
		esc_attr( OPTION ),
		esc_textarea( option()['pinned'] )
	);
	printf(
		'<p class="description" id="shura-pinned-note">%s</p>',
		esc_html__( 'Paste the <script> line with its integrity, as the server’s snippet page gives it. Empty: always the current version 1.', 'shura' )
	);
}

/** What browsers send as the origin of this site's pages. */
function origin(): string {
	return (string) preg_replace( '~^(https?://[^/]+).*$~', '$1', home_url() );
}
