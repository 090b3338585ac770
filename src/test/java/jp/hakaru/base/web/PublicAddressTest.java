package jp.hakaru.base.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

final class PublicAddressTest {
  private static MockHttpServletRequest request(String host, String remote) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setServerName(host);
    request.setServerPort(8080);
    request.setLocalPort(8080);
    request.setLocalAddr(remote.contains(":") ? "::1" : "127.0.0.1");
    request.setRemoteAddr(remote);
    return request;
  }

  @ParameterizedTest
  @CsvSource({
    "https://plan.example.jp/, https://plan.example.jp",
    "http://plan.example.jp:8443/a//, http://plan.example.jp:8443/a",
    "' https://plan.example.jp ', https://plan.example.jp"
  })
  void theOneThatIsSetIsTakenWhateverARequestSays(String set, String address) {
    assertThat(PublicAddress.of(set).find(request("evil.example", "203.0.113.9")))
        .contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.example.jp",
        "ftp://plan.example.jp",
        "https://",
        "https://a@plan.example.jp",
        "https://plan.example.jp?x",
        "https://plan.example.jp#x",
        "https://plan.example.jp/\r\nx",
        "javascript:alert(1)"
      })
  void whatIsNoAddressOfASiteIsRefused(String set) {
    assertThatThrownBy(() -> PublicAddress.of(set))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hakaru.public-address");
  }

  @Test
  void withoutASettingOnlyThisMachineHasAnAddress() {
    PublicAddress none = PublicAddress.of(" ");
    assertThat(none.find(request("localhost", "127.0.0.1"))).contains("http://localhost:8080");
    assertThat(none.find(request("[::1]", "::1"))).contains("http://[::1]:8080");
    assertThat(none.find(request("localhost", "203.0.113.9"))).isEmpty();
    assertThat(none.find(request("evil.example", "127.0.0.1"))).isEmpty();
    assertThat(none.find(request("LOCALHOST", "127.0.0.1"))).isEmpty();
    MockHttpServletRequest otherPort = request("localhost", "127.0.0.1");
    otherPort.setServerPort(9);
    assertThat(none.find(otherPort)).isEmpty();
    assertThat(none.here()).isNull();
  }
}
